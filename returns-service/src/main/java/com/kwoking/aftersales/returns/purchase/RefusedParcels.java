package com.kwoking.aftersales.returns.purchase;

import com.kwoking.aftersales.returns.purchase.domain.Parcel;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;

/// Who has to hear of a parcel that was not taken at the door (R33). It is told as often as the order is heard of.
public interface RefusedParcels {

    void on(Parcel refused, Purchase purchase);
}
