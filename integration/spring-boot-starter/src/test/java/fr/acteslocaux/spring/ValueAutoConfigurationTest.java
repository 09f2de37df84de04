package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.serialization.document.UnreadableDocumentException;
import fr.acteslocaux.serialization.form.ValueText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.convert.converter.GenericConverter;

class ValueAutoConfigurationTest {

    @ConfigurationProperties("town")
    record Town(Siren siren, Amount most, ActNature nature, List<SchoolYear> years) {}

    @EnableConfigurationProperties(Town.class)
    static class Configuration {}

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValueAutoConfiguration.class))
            .withUserConfiguration(Configuration.class);

    @Test
    void configuration_hasValues() {
        runner.withPropertyValues(
                        "town.siren=211202023",
                        "town.most=90 000,00 € HT",
                        "town.nature=AU",
                        "town.years=2023-2024,2024-2025")
                .run(context -> assertThat(context.getBean(Town.class))
                        .isEqualTo(new Town(
                                Siren.parse("211202023"),
                                Amount.parse("90000 € HT"),
                                ActNature.AU,
                                List.of(SchoolYear.parse("2023-2024"), SchoolYear.parse("2024-2025")))));
    }

    @ConfigurationProperties("fees")
    record Fees(List<Amount> most, Set<Euros> euros, List<Percentage> shares) {}

    @EnableConfigurationProperties(Fees.class)
    static class FeesConfiguration {}

    @Test
    void commaOfDecimals_partsNoList() {
        runner.withUserConfiguration(FeesConfiguration.class)
                .withPropertyValues(
                        "town.siren=211202023",
                        "fees.most=450,00 € TTC, 1 000,50 € TTC",
                        "fees.euros=12,50",
                        "fees.shares=2,5, 3")
                .run(context -> {
                    Fees fees = context.getBean(Fees.class);
                    assertThat(fees.most())
                            .containsExactly(Amount.parse("450.00 € TTC"), Amount.parse("1000.50 € TTC"));
                    assertThat(fees.euros()).containsExactly(Euros.parse("12.50"));
                    assertThat(fees.shares()).containsExactly(Percentage.parse("2.5"), Percentage.parse("3"));
                });
    }

    @Test
    void malformedConfiguration_keepsTheApplicationFromStarting_andIsQuoted() {
        runner.withPropertyValues("town.siren=211202024")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessageContaining("SIREN \"211202024\""));
    }

    @Test
    void everyValueThatStandsAsText_isConverted_bothWays() {
        runner.run(context -> {
            ApplicationConversionService service = new ApplicationConversionService();
            service.addConverter(context.getBean("actesLocauxValueConverter", GenericConverter.class));
            assertThat(ValueText.all()).hasSizeGreaterThan(20).allSatisfy(value -> {
                assertThat(service.canConvert(String.class, value.type())).isTrue();
                assertThat(service.canConvert(value.type(), String.class)).isTrue();
            });
            assertThat(service.convert("45,00 € TTC", Amount.class)).isEqualTo(Amount.parse("45.00 € TTC"));
            assertThat(service.convert(Amount.parse("45 € TTC"), String.class)).isEqualTo("45.00 € TTC");
            assertThat(service.convert("excluding-tax", Amount.TaxBasis.class))
                    .isEqualTo(Amount.TaxBasis.EXCLUDING_TAX);
            assertThat(service.convert("", Siren.class)).isNull();
        });
    }
}
