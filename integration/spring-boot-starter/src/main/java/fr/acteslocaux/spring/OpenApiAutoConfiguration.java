package fr.acteslocaux.spring;

import fr.acteslocaux.serialization.form.ValueText;
import io.swagger.v3.core.converter.ModelConverter;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Lets springdoc describe the types of the library as they are written: identifiers as strings with their pattern and an
 * example, acts, timelines and reports by the schema of their documents.
 */
@AutoConfiguration(after = SpringDocConfiguration.class)
@ConditionalOnClass({ModelConverter.class, SpringDocConfiguration.class})
@ConditionalOnBean(SpringDocConfiguration.class)
public class OpenApiAutoConfiguration {

    /** Makes the configuration; Spring does. */
    public OpenApiAutoConfiguration() {}

    @Bean
    ModelConverter actesLocauxModelConverter(SpringDocConfigProperties springdoc) {
        return new DocumentModelConverter(new OpenApiSchemas(springdoc.isOpenapi31()));
    }

    /** A value is one parameter also where a form is taken apart, and not as many as it has parts in Java. */
    @Bean
    ParameterCustomizer actesLocauxParameterCustomizer(SpringDocConfigProperties springdoc) {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(
                        ValueText.all().stream().map(ValueText::type).toArray(Class<?>[]::new));
        return new TextParameterCustomizer(new OpenApiSchemas(springdoc.isOpenapi31()));
    }
}
