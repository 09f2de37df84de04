module consumer {
    requires fr.acteslocaux.core;
    requires fr.acteslocaux.serialization;
    requires fr.acteslocaux.testing;
    requires fr.acteslocaux.validation;
}
