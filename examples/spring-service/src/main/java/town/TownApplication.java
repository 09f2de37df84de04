package town;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The acts of a town: kept, checked and shown. */
@SpringBootApplication
class TownApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TownApplication.class, arguments);
    }

    /** Tells the day from which acts are looked at, and that of the validator. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
