package com.kwoking.aftersales.returns.http;

import com.kwoking.aftersales.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Only evidence may be large: the server's own limit is made for it, so everything else is held short here.
class BodyLimits {

    private static final long ONE_MEBIBYTE = 1024 * 1024;

    @ServerRequestFilter(preMatching = true)
    void holdShort(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean isUpload = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
        if (!isUpload && (request.getLength() > ONE_MEBIBYTE || isOfUnknownLength(request))) {
            throw Problem.asException(413, "BODY_TOO_LARGE", "Say how long the body is, and keep it below 1 MiB.");
        }
    }

    private static boolean isOfUnknownLength(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null;
    }
}
