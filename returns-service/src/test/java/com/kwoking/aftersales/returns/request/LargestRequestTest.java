package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.returns.LargestReturn;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85.
@Tag("R85")
class LargestRequestTest {

    @Test
    void whatIsAskedForFits() {
        var opened = LargestReturn.opened();

        LargestReturn.assertFits(Change.told(opened, RequestedReturn.event(opened)));
    }
}
