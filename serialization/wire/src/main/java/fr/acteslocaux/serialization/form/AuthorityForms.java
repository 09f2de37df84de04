package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.COMMUNE;
import static fr.acteslocaux.serialization.form.ValueForms.COUNT;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.DEPARTMENT;
import static fr.acteslocaux.serialization.form.ValueForms.SIREN;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.boxed;
import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.unboxed;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.time.LocalDate;
import java.util.Optional;

/** How authorities and their mandates are written. */
final class AuthorityForms {

    static final WireForm<LocalAuthority> AUTHORITY = authority();
    static final WireForm<Mandate> MANDATE = mandate();

    private AuthorityForms() {}

    private static WireForm<LocalAuthority> authority() {
        ObjectForm.Builder<LocalAuthority> authority = ObjectForm.named("authority");
        Field<LocalAuthority, LocalAuthority.Kind> kind = authority.required(
                "kind", constants("authority-kind", LocalAuthority.Kind.class), LocalAuthority::kind);
        Field<LocalAuthority, String> name = authority.required("name", TEXT, LocalAuthority::name);
        Field<LocalAuthority, Siren> siren = authority.required("siren", SIREN, LocalAuthority::siren);
        Field<LocalAuthority, DepartmentCode> department =
                authority.required("department", DEPARTMENT, LocalAuthority::department);
        Field<LocalAuthority, Optional<CommuneCode>> commune =
                authority.optional("commune", COMMUNE, LocalAuthority::commune);
        Field<LocalAuthority, Optional<Integer>> population =
                authority.optional("population", COUNT, value -> boxed(value.population()));
        Field<LocalAuthority, Optional<LocalDate>> populationOn =
                authority.optional("populationOn", DAY, LocalAuthority::populationOn);
        Field<LocalAuthority, Optional<LocalAuthority.PublicityChoice>> publicityChoice = authority.optional(
                "publicityChoice",
                constants("publicity-choice", LocalAuthority.PublicityChoice.class),
                LocalAuthority::publicityChoice);
        return authority.build(values -> new LocalAuthority(
                values.of(kind),
                values.of(name),
                values.of(siren),
                values.of(department),
                values.of(commune),
                unboxed(values.of(population)),
                values.of(populationOn),
                values.of(publicityChoice)));
    }

    private static WireForm<Mandate> mandate() {
        ObjectForm.Builder<Mandate> mandate = ObjectForm.named("mandate");
        Field<Mandate, LocalDate> from = mandate.required("from", DAY, Mandate::from);
        Field<Mandate, Optional<LocalDate>> nextPolling = mandate.optional("nextPolling", DAY, Mandate::nextPolling);
        Field<Mandate, Optional<LocalDate>> successorsInstalled =
                mandate.optional("successorsInstalled", DAY, Mandate::successorsInstalled);
        return mandate.build(
                values -> new Mandate(values.of(from), values.of(nextPolling), values.of(successorsInstalled)));
    }
}
