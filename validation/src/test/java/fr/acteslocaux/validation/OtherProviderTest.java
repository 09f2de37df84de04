package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.validation.validator.AppealOpenValidator;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs no Hibernate Validator does without it, under the standard law. */
class OtherProviderTest {

    private static final Act RODEZ = Acts.rodezEnt2024();

    /** The context of a provider of which nothing is known. */
    private record OtherContext(String now) implements ConstraintValidatorContext {

        @Override
        public ClockProvider getClockProvider() {
            return () -> Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("no " + type.getName() + " here");
        }

        @Override
        public void disableDefaultConstraintViolation() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
            throw new UnsupportedOperationException();
        }
    }

    /** Loads the validators anew, where there is no class of Hibernate Validator. */
    private static final class WithoutHibernate extends ClassLoader {

        WithoutHibernate() {
            super(OtherProviderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("fr.acteslocaux.validation.validator.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defined(name) : loaded;
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream bytes = AppealOpenValidator.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @SuppressWarnings("unchecked") // the validator of acts, whichever loader it came from
    private static ConstraintValidator<AppealOpen, Act> ofAct(ClassLoader loader) throws ReflectiveOperationException {
        return Class.forName(AppealOpenValidator.OfAct.class.getName(), true, loader)
                .asSubclass(ConstraintValidator.class)
                .getConstructor()
                .newInstance();
    }

    @ParameterizedTest
    @CsvSource({"2024-08-05T12:00:00Z, true", "2024-08-06T12:00:00Z, false"})
    void appealOpen_isAskedWithoutHibernateValidator(String now, boolean open) throws ReflectiveOperationException {
        assertThat(ofAct(new WithoutHibernate()).isValid(RODEZ, new OtherContext(now)))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-05T12:00:00Z, true", "2024-08-06T12:00:00Z, false"})
    void appealOpen_isAskedByAnotherProvider(String now, boolean open) {
        assertThat(new AppealOpenValidator.OfAct().isValid(RODEZ, new OtherContext(now)))
                .isEqualTo(open);
    }

    @Test
    void hibernateValidator_isNotSeenFromThere() {
        assertThatThrownBy(() ->
                        Class.forName("org.hibernate.validator.HibernateValidator", false, new WithoutHibernate()))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
