package fr.acteslocaux.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Lets every value of the library be a {@code @RequestParam}, a {@code @PathVariable} and a part of
 * {@code @ConfigurationProperties}: {@code Uai school}, {@code Amount most}, {@code List<SchoolYear> years}.
 */
@AutoConfiguration
public class ValueAutoConfiguration {

    /** Makes the configuration; Spring does. */
    public ValueAutoConfiguration() {}

    /** Static, since configuration is bound before other beans are there. */
    @Bean
    @ConfigurationPropertiesBinding
    static GenericConverter actesLocauxValueConverter() {
        return new ValueConverter();
    }

    /** The same for several sums in one text. */
    @Bean
    @ConfigurationPropertiesBinding
    static GenericConverter actesLocauxDecimalListConverter() {
        return new DecimalListConverter();
    }
}
