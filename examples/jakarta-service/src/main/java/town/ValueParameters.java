package town;

import fr.acteslocaux.serialization.form.ValueText;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads every value of the library from a parameter. Without it they are read too, but what is malformed is then answered with
 * 404 and no word of why.
 */
@Provider
public class ValueParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the converter is that of the type
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return ValueText.all().stream()
                .filter(value -> value.type().equals(type))
                .findFirst()
                .map(value -> (ParamConverter<T>) new Converter<>(value))
                .orElse(null);
    }

    private record Converter<T>(ValueText<T> value) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return value.read(text).orElseThrow();
            } catch (IllegalArgumentException malformed) {
                throw new BadRequestException(malformed);
            }
        }

        @Override
        public String toString(T given) {
            return value.write(given);
        }
    }
}
