package com.kwoking.aftersales.stack.settings;

import java.time.Duration;

/// Who wants to know how far the start is.
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void note(String sentence) {}

        @Override
        public void started(String what, String where, Duration took) {}
    };

    void note(String sentence);

    void started(String what, String where, Duration took);
}
