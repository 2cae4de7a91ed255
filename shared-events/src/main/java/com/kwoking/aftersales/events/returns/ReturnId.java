package com.kwoking.aftersales.events.returns;

import java.util.UUID;

public record ReturnId(UUID value) {}
