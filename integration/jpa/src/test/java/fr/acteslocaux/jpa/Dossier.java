package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a town keeps of an act, with nothing said on how its values are kept. */
@Entity
class Dossier {

    @Id
    long id;

    Uai school;
    Siren siren;
    Siret siret;
    CommuneCode commune;
    DepartmentCode department;

    @Column(name = "act_number")
    ActNumber number;

    TransmissionNumber transmissionNumber;
    ActNature nature;
    ActMatter matter;
    ActIdentifier identifier;
    LegalReference reference;

    @Column(name = "legal_references")
    LegalReferences references;

    Amount amount;

    @Column(precision = 18, scale = 2)
    Euros euros;

    @Column(precision = 10, scale = 6)
    Percentage rate;

    UnitPrice price;

    @Column(name = "school_year")
    SchoolYear schoolYear;

    @Column(name = "lasting")
    Length length;

    @Column(columnDefinition = "text")
    Decision decision;

    @Column(columnDefinition = "text")
    @Convert(converter = ActConverter.class)
    Act act;
}
