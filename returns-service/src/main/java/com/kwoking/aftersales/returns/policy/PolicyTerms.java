package com.kwoking.aftersales.returns.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;

/// Which versions of the policy this build publishes, each a resource of it. What they say is not the operator's.
@ConfigMapping(prefix = "returns.policies")
public interface PolicyTerms {

    @WithParentName
    List<String> versions();
}
