package com.kwoking.aftersales.events.returns;

import java.util.UUID;

public record EvidenceId(UUID value) {}
