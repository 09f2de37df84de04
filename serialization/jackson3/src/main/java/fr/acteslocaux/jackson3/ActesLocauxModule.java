package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.form.PublicAnswer;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson 3 to write and read the types of the library, alone, in beans, and those that are one string also as map
 * keys.
 * <p>
 * It is found by {@code JsonMapper.builder().findAndAddModules()}, on class path and module path. A document that cannot be
 * read ends in a {@link DocumentException} with all its problems.
 */
public final class ActesLocauxModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; Jackson does, or you with {@code addModule}. */
    public ActesLocauxModule() {
        super("actes-locaux");
        PublicForms.all().forEach(this::register);
        PublicAnswer.all().forEach(this::registerAnswer);
    }

    @Override
    public Object getRegistrationId() {
        return ActesLocauxModule.class.getName();
    }

    private <T> void register(PublicForm<T> form) {
        addSerializer(form.type(), new WrittenTypeSerializer<>(form));
        addDeserializer(form.type(), new FormDeserializer<>(form));
        if (form.isText()) {
            addKeySerializer(form.type(), new FormKeySerializer<>(form));
            addKeyDeserializer(form.type(), new FormKeyDeserializer<>(form));
        }
        form.variants().forEach(this::registerVariant);
    }

    private <A> void registerAnswer(PublicAnswer<A> answer) {
        addSerializer(answer.type(), new WrittenTypeSerializer<>(answer));
    }

    private <T> void registerVariant(PublicForm<T> variant) {
        addDeserializer(variant.type(), new FormDeserializer<>(variant));
    }
}
