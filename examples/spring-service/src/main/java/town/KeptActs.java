package town;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Uai;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The acts in the database. */
interface KeptActs extends JpaRepository<KeptAct, Long> {

    @Query("""
            select a from KeptAct a
            where (:number is null or a.number = :number) and (:school is null or a.school = :school)
            order by a.id""")
    List<KeptAct> find(ActNumber number, Uai school);
}
