package com.kwoking.aftersales.events.letter;

import java.util.UUID;

public record LetterId(UUID value) {}
