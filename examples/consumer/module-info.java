module consumer {
    requires com.fasterxml.jackson.databind;
    requires fr.acteslocaux.core;
    requires fr.acteslocaux.jackson3;
    requires fr.acteslocaux.jqwik;
    requires fr.acteslocaux.serialization;
    requires fr.acteslocaux.testing;
    requires fr.acteslocaux.validation;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    opens consumer;
}
