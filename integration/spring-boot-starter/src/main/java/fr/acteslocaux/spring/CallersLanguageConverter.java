package fr.acteslocaux.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes what has words, such as a timeline, in the language of the caller, and not of the server. */
final class CallersLanguageConverter extends JacksonJsonHttpMessageConverter {

    CallersLanguageConverter(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    protected ObjectWriter customizeWriter(
            ObjectWriter writer, @Nullable JavaType type, @Nullable MediaType contentType) {
        return super.customizeWriter(writer, type, contentType)
                .with(CallersLanguage.of(LocaleContextHolder.getLocale()));
    }
}
