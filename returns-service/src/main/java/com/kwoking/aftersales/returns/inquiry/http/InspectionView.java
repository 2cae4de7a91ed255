package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found and what follows from it, unit by unit.
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionView(
        int inspection,
        ReturnInspected.Mode mode,
        Resolution resolution,
        @Nullable LiableParty liableParty,
        List<UnitView> units,
        List<DeductionView> deductions,
        @Nullable Money agreedAmount,
        @Nullable Money returnPostage,
        Instant inspectedAt) {

    static InspectionView of(Inspection inspection) {
        Judgement judgement = inspection.judgement();
        return new InspectionView(
                inspection.number(),
                inspection.findings().mode(),
                judgement.resolution(),
                judgement.liableParty(),
                judgement.units().stream().map(UnitView::of).toList(),
                judgement.deductions().stream().map(DeductionView::of).toList(),
                judgement.agreedAmount(),
                judgement.returnPostage(),
                inspection.at());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitView(
            String unitId,
            String sku,
            String name,
            boolean received,
            @Nullable Boolean problemConfirmed,
            ReturnInspected.@Nullable Criteria criteria,
            ReturnInspected.Condition condition,
            ReturnInspected.Outcome outcome,
            ReturnInspected.@Nullable Rejection rejection,
            ReturnInspected.Entitlement entitlement) {

        static UnitView of(ReturnInspected.InspectedUnit unit) {
            return new UnitView(
                    unit.item().unitId().value(),
                    unit.item().sku().value(),
                    unit.item().name(),
                    unit.received(),
                    unit.problemConfirmed(),
                    unit.criteria(),
                    unit.condition(),
                    unit.outcome(),
                    unit.rejection(),
                    unit.entitlement());
        }
    }

    /// @param amount absent when unknown: then a person decides
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeductionView(
            ReturnInspected.Deduction.Kind kind,
            @Nullable String unitId,
            String label,
            int quantity,
            @Nullable Money amount) {

        static DeductionView of(ReturnInspected.Deduction deduction) {
            return new DeductionView(
                    deduction.kind(),
                    Optional.ofNullable(deduction.unitId()).map(UnitId::value).orElse(null),
                    deduction.label(),
                    deduction.quantity(),
                    deduction.amount());
        }
    }
}
