package town;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.jpa.ActConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** An act in the database: its document, and by what it is found. Their converters apply by themselves. */
@Entity
class KeptAct {

    @Id
    @GeneratedValue
    private Long id;

    @Column(name = "act_number")
    private ActNumber number;

    private Uai school;

    @Column(columnDefinition = "text", nullable = false)
    @Convert(converter = ActConverter.class)
    private Act act;

    /** For the persistence provider. */
    protected KeptAct() {}

    KeptAct(Act act, Uai school) {
        this.number = act.number().orElse(null);
        this.school = school;
        this.act = act;
    }

    Long id() {
        return id;
    }

    Uai school() {
        return school;
    }

    Act act() {
        return act;
    }
}
