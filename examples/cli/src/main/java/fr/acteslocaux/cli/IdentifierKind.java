package fr.acteslocaux.cli;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of identifiers that can be read, by the names that the command gives them. */
enum IdentifierKind {
    uai {
        @Override
        Map<String, String> read(String text) {
            Uai uai = Uai.parse(text);
            Map<String, String> parts = partsOf(uai);
            parts.put("prefix", uai.prefix());
            uai.department().ifPresent(department -> parts.put("department", department.toString()));
            return parts;
        }
    },
    siren {
        @Override
        Map<String, String> read(String text) {
            return partsOf(Siren.parse(text));
        }
    },
    siret {
        @Override
        Map<String, String> read(String text) {
            Siret siret = Siret.parse(text);
            Map<String, String> parts = partsOf(siret);
            parts.put("siren", siret.siren().toString());
            parts.put("establishment", siret.establishment());
            return parts;
        }
    },
    commune {
        @Override
        Map<String, String> read(String text) {
            CommuneCode commune = CommuneCode.parse(text);
            Map<String, String> parts = partsOf(commune);
            parts.put("department", commune.department().toString());
            return parts;
        }
    },
    department {
        @Override
        Map<String, String> read(String text) {
            DepartmentCode department = DepartmentCode.parse(text);
            Map<String, String> parts = partsOf(department);
            parts.put("threeCharacters", department.toThreeCharacters());
            return parts;
        }
    },
    act {
        @Override
        Map<String, String> read(String text) {
            ActIdentifier identifier = ActIdentifier.parse(text);
            Map<String, String> parts = partsOf(identifier);
            parts.put("department", identifier.department().toString());
            parts.put("siren", identifier.siren().toString());
            parts.put("date", identifier.date().toString());
            parts.put("number", identifier.number().toString());
            parts.put("nature", identifier.nature().toString());
            return parts;
        }
    },
    number {
        @Override
        Map<String, String> read(String text) {
            ActNumber number = ActNumber.parse(text);
            Map<String, String> parts = partsOf(number);
            number.propose(TransmissionNumber.Profile.SAFE)
                    .ifPresent(proposed -> parts.put("transmissionNumber", proposed.toString()));
            return parts;
        }
    },
    reference {
        @Override
        Map<String, String> read(String text) {
            LegalReference reference = LegalReference.parse(text);
            Map<String, String> parts = partsOf(reference);
            reference.text().ifPresent(code -> parts.put("text", code.toString()));
            parts.put("article", reference.article().toString());
            if (!reference.subdivisions().isEmpty()) {
                parts.put(
                        "subdivisions",
                        reference.subdivisions().stream()
                                .map(LegalReference.Subdivision::toString)
                                .collect(Collectors.joining(" ")));
            }
            return parts;
        }
    };

    static final String CANONICAL = "canonical";

    /** Reads a value and takes it apart, the canonical text first. */
    abstract Map<String, String> read(String text);

    private static Map<String, String> partsOf(Object identifier) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(CANONICAL, identifier.toString());
        return parts;
    }
}
