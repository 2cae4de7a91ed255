package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.value.Money;
import org.jspecify.annotations.Nullable;

/// What belongs in the box beside the product itself (R08).
///
/// @param price what each missing one costs the customer (R09); unknown when absent, and then a person decides
public record Accessory(String name, int quantity, @Nullable Money price) {}
