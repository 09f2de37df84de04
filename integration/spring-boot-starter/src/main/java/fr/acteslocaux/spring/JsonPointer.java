package fr.acteslocaux.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where in a document the property of a bean stands: {@code conventions[0].fee} at {@code /conventions/0/fee}. */
final class JsonPointer {

    private JsonPointer() {}

    static String of(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                names.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                names.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                names.add(node.getName());
            }
        }
        return of(names);
    }

    /** Of a path as Spring writes it, for what no constraint said. */
    static String ofPath(String path) {
        return of(Arrays.stream(path.split("[.\\[\\]]+")).toList());
    }

    private static String of(List<String> names) {
        return names.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
