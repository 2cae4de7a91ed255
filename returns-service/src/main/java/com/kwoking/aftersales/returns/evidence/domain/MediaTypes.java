package com.kwoking.aftersales.returns.evidence.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.returns.returncase.domain.Pictures;
import java.util.List;
import java.util.Optional;

/// Tells what a file is by its first bytes (R20). What its name or its sender says is no evidence.
public final class MediaTypes {

    private static final List<String> HEIC = List.of("heic", "heix", "hevc", "hevx", "heim", "heis");
    private static final List<String> MP4 =
            List.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5");

    private MediaTypes() {}

    public static Optional<String> of(byte[] head) {
        String signs = new String(head, ISO_8859_1);
        if (signs.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        }
        if (signs.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of("image/png");
        }
        if (signs.startsWith("RIFF") && signs.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        if (signs.startsWith("%PDF-")) {
            return Optional.of("application/pdf");
        }
        return signs.startsWith("ftyp", 4) && signs.length() >= 12 ? ofBrand(signs) : Optional.empty();
    }

    /// A photo or a video shows the goods; a proof of dispatch may also be a document.
    public static boolean isAccepted(String mediaType, Kind kind) {
        return switch (kind) {
            case ITEM, PACKAGING, LABEL -> Pictures.isPhoto(mediaType) || isVideo(mediaType);
            case RECEIPT -> Pictures.isPhoto(mediaType) || mediaType.equals("application/pdf");
            case UNKNOWN -> false;
        };
    }

    private static boolean isVideo(String mediaType) {
        return mediaType.startsWith("video/");
    }

    /// The brands of an ISO base media file: what it mainly is, and then what else it can be read as.
    private static Optional<String> ofBrand(String signs) {
        String brand = signs.substring(8, 12);
        if (HEIC.contains(brand) || (isGenericImage(brand) && HEIC.stream().anyMatch(signs::contains))) {
            return Optional.of("image/heic");
        }
        if (brand.equals("qt  ")) {
            return Optional.of("video/quicktime");
        }
        return MP4.contains(brand) ? Optional.of("video/mp4") : Optional.empty();
    }

    private static boolean isGenericImage(String brand) {
        return brand.equals("mif1") || brand.equals("msf1");
    }
}
