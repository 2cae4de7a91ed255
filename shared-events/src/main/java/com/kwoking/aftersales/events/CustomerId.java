package com.kwoking.aftersales.events;

import java.util.UUID;

public record CustomerId(UUID value) {}
