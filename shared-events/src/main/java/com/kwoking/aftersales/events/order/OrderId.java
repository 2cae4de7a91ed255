package com.kwoking.aftersales.events.order;

import java.util.UUID;

public record OrderId(UUID value) {}
