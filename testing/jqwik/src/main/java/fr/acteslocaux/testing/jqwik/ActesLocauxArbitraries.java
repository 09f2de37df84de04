package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.money.WrittenAmount;
import fr.acteslocaux.school.School;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the arbitraries by the type of a parameter. You never call it.
 */
public final class ActesLocauxArbitraries implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(Uai.class, Identifiers::uais),
            Map.entry(Siren.class, Identifiers::sirens),
            Map.entry(Siret.class, Identifiers::sirets),
            Map.entry(DepartmentCode.class, Identifiers::departmentCodes),
            Map.entry(CommuneCode.class, Identifiers::communeCodes),
            Map.entry(ActNature.class, () -> Arbitraries.of(ActNature.class)),
            Map.entry(ActNumber.class, Identifiers::actNumbers),
            Map.entry(TransmissionNumber.class, Identifiers::transmissionNumbers),
            Map.entry(ActIdentifier.class, Identifiers::actIdentifiers),
            Map.entry(LegalReference.class, References::legalReferences),
            Map.entry(LegalReferences.class, References::lists),
            Map.entry(Euros.class, Amounts::euros),
            Map.entry(Amount.class, Amounts::amounts),
            Map.entry(UnitPrice.class, Amounts::unitPrices),
            Map.entry(WrittenAmount.class, Amounts::writtenAmounts),
            Map.entry(Length.class, Lengths::lengths),
            Map.entry(ActMatter.class, Identifiers::actMatters),
            Map.entry(Mandate.class, Delegations::mandates),
            Map.entry(Delegation.GrantedMatter.class, Delegations::grantedMatters),
            Map.entry(Delegation.GrantingDeliberation.class, Delegations::grantingDeliberations),
            Map.entry(Delegation.class, Delegations::delegations),
            Map.entry(Exercise.class, Delegations::exercises),
            Map.entry(Exercise.Circumstances.class, Delegations::circumstances),
            Map.entry(Act.class, GeneratedActs::lawful),
            Map.entry(Decision.class, DecisionArbitrary::decisions),
            Map.entry(School.class, Schools::schools));

    /** Makes the provider; jqwik does. */
    public ActesLocauxArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType()) || isHeldByActs(targetType);
    }

    /** Of a type with type arguments, nobody can say beforehand whether a value has them. */
    private static boolean isHeldByActs(TypeUsage targetType) {
        Class<?> type = targetType.getRawType();
        return type.getName().startsWith("fr.acteslocaux.")
                && (type.isRecord() || type.isSealed() || hasEquality(type))
                && type != Act.Builder.class
                && targetType.getTypeArguments().stream().allMatch(TypeUsage::isWildcard);
    }

    /** Some values are classes, such as the law itself. */
    private static boolean hasEquality(Class<?> type) {
        return !type.isEnum()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method ->
                                method.getName().equals("equals") && method.getDeclaringClass() != Object.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = BY_TYPE.get(targetType.getRawType());
        return Set.of(arbitrary == null ? GeneratedActs.values(targetType.getRawType()) : arbitrary.get());
    }
}
