package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.DepartmentCode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class DepartmentCodeProperties implements IdentifierContract<DepartmentCode> {

    @Override
    public Arbitrary<DepartmentCode> values() {
        return Identifiers.departmentCodes();
    }

    @Override
    public String alphabet() {
        return "0123456789ABa ";
    }

    @Override
    public DepartmentCode parse(CharSequence text) {
        return DepartmentCode.parse(text);
    }

    @Override
    public Optional<DepartmentCode> tryParse(CharSequence text) {
        return DepartmentCode.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return DepartmentCode.isValid(text);
    }
}
