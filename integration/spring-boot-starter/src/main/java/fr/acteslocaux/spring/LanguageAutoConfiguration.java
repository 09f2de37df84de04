package fr.acteslocaux.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets timelines, deadlines and reports in a response be worded in the language of the caller ({@code Accept-Language}): French
 * unless it is English.
 */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnClass({JsonMapper.class, ServerHttpMessageConvertersCustomizer.class})
@ConditionalOnBean(JsonMapper.class)
@ConditionalOnMissingBean(JacksonJsonHttpMessageConverter.class)
@ConditionalOnProperty(
        name = "spring.http.converters.preferred-json-mapper",
        havingValue = "jackson",
        matchIfMissing = true)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class LanguageAutoConfiguration {

    /** Makes the configuration; Spring does. */
    public LanguageAutoConfiguration() {}

    /** After that of Spring Boot, which has the same mapper. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    ServerHttpMessageConvertersCustomizer actesLocauxLanguage(JsonMapper mapper) {
        return builder -> builder.withJsonConverter(new CallersLanguageConverter(mapper));
    }
}
