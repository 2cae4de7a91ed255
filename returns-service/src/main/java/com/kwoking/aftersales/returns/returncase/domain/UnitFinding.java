package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found of one unit.
///
/// @param unitId the unit; absent where only its product was named
/// @param received whether it was in the parcel; absent where that was not looked at, which is not "no"
/// @param problemConfirmed whether it has what the customer declared (R42); absent where that was not looked at
/// @param criteria for goods that have to be as new (R04); what was not looked at is absent, which is not "no"
/// @param damageBeyondDeclared harm that the customer did not declare, on a unit that may have harm (A10)
/// @param resaleable false when it cannot be sold again without what is missing (A09)
public record UnitFinding(
        @Nullable UnitId unitId,
        @Nullable Sku sku,
        @Nullable Boolean received,
        @Nullable Boolean problemConfirmed,
        @Nullable Criteria criteria,
        @Nullable Boolean damageBeyondDeclared,
        @Nullable Boolean resaleable,
        Condition condition,
        List<MissingAccessory> missingAccessories) {

    public UnitFinding {
        missingAccessories = List.copyOf(missingAccessories);
    }

    /// @param onArrival it was never there, so the customer does not owe it (A29)
    public record MissingAccessory(String name, int quantity, boolean onArrival) {}

    public boolean isReceived() {
        return Boolean.TRUE.equals(received);
    }

    UnitFinding about(SoldUnit unit) {
        return new UnitFinding(
                unit.unitId(),
                unit.sku(),
                received,
                problemConfirmed,
                criteria,
                damageBeyondDeclared,
                resaleable,
                condition,
                missingAccessories);
    }
}
