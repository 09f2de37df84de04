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
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.law.LegalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of identifiers that can be read, by the names that the command gives them. */
enum IdentifierKind {
    uai {
        @Override
        Map<String, Object> read(String text) {
            Uai uai = Uai.parse(text);
            Map<String, Object> parts = partsOf(uai);
            parts.put("prefix", uai.prefix());
            uai.department().ifPresent(department -> parts.put("department", department.toString()));
            return parts;
        }
    },
    siren {
        @Override
        Map<String, Object> read(String text) {
            return partsOf(Siren.parse(text));
        }
    },
    siret {
        @Override
        Map<String, Object> read(String text) {
            Siret siret = Siret.parse(text);
            Map<String, Object> parts = partsOf(siret);
            parts.put("siren", siret.siren().toString());
            parts.put("establishment", siret.establishment());
            return parts;
        }
    },
    commune {
        @Override
        Map<String, Object> read(String text) {
            CommuneCode commune = CommuneCode.parse(text);
            Map<String, Object> parts = partsOf(commune);
            parts.put("department", commune.department().toString());
            return parts;
        }
    },
    department {
        @Override
        Map<String, Object> read(String text) {
            DepartmentCode department = DepartmentCode.parse(text);
            Map<String, Object> parts = partsOf(department);
            parts.put("threeCharacters", department.toThreeCharacters());
            return parts;
        }
    },
    act {
        @Override
        Map<String, Object> read(String text) {
            ActIdentifier identifier = ActIdentifier.parse(text);
            Map<String, Object> parts = partsOf(identifier);
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
        Map<String, Object> read(String text) {
            ActNumber number = ActNumber.parse(text);
            Map<String, Object> parts = partsOf(number);
            number.propose(TransmissionNumber.Profile.SAFE)
                    .ifPresent(proposed -> parts.put("transmissionNumber", proposed.toString()));
            return parts;
        }
    },
    reference {
        @Override
        Map<String, Object> read(String text) {
            LegalReference reference = LegalReference.parse(text);
            Map<String, Object> parts = partsOf(reference);
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
    },
    citation {
        @Override
        Map<String, Object> read(String text) {
            LegalReferences cited = LegalReferences.parse(text);
            Map<String, Object> parts = partsOf(cited);
            cited.text().ifPresent(named -> {
                parts.put("text", named.toString());
                parts.put("textKnown", isKnown(named));
                if (named instanceof LegalText.NamedCode code) {
                    code.suggestion().ifPresent(title -> parts.put("suggestion", title));
                }
            });
            parts.put(REFERENCES, referencesOf(cited));
            return parts;
        }

        @Override
        Map<String, Object> partsOfNone() {
            return Map.of(REFERENCES, List.of());
        }
    };

    private static final String CANONICAL = "canonical";

    private static final String REFERENCES = "references";

    /** Reads a value and takes it apart, the canonical text first: texts, lists of texts, and whether something is so. */
    abstract Map<String, Object> read(String text);

    /** Answers the parts that even a malformed value has. */
    Map<String, Object> partsOfNone() {
        return Map.of();
    }

    /** A text that is cited as a whole is what is cited. */
    private static List<String> referencesOf(LegalReferences cited) {
        return cited.entries().isEmpty()
                ? List.of(cited.toString())
                : cited.entries().stream().map(Object::toString).toList();
    }

    /** What is only pointed at is not known, nor is a code that is in no list. */
    private static boolean isKnown(LegalText text) {
        return !(text instanceof LegalText.Aforesaid)
                && !(text instanceof LegalText.NamedCode code && !code.isListed());
    }

    private static Map<String, Object> partsOf(Object identifier) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(CANONICAL, identifier.toString());
        return parts;
    }
}
