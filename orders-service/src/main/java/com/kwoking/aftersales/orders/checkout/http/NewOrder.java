package com.kwoking.aftersales.orders.checkout.http;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.checkout.domain.Basket;
import com.kwoking.aftersales.orders.checkout.domain.Buyer;
import com.kwoking.aftersales.orders.customer.AddressBody;
import com.kwoking.aftersales.orders.order.domain.Tender;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the storefront sends when somebody bought something.
record NewOrder(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*")
        String orderNumber,

        @NotNull @Valid Customer customer,

        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2", examples = "FR")
        String country,

        @Nullable @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{3}$")
        Currency currency,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewLine> lines,
        @NotNull @Valid Amount discount,
        @NotNull @Valid Amount shipping,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid NewTender> tenders,
        @Nullable @Size(min = 1, max = 40) String policyVersion,
        @NotNull Instant policyAcceptedAt,
        @NotNull @Valid AddressBody shippingAddress) {

    private static final String PLAIN = "[^\\p{Cntrl}]+";

    record Customer(
            @Nullable UUID customerId,

            @NotBlank @Email @Size(max = 254) @Pattern(regexp = PLAIN)
            String email,

            @NotBlank @Size(max = 120) @Pattern(regexp = PLAIN)
            String name,

            @NotNull @Pattern(regexp = "[a-z]{2}(-[A-Z]{2})?") @Schema(examples = "fr")
            String locale,

            @Nullable @Schema(description = "Whether letters that are not owed may be sent; yes when absent")
            Boolean optionalLetters) {}

    record NewLine(
            @NotBlank @Size(max = 64) @Pattern(regexp = PLAIN)
            String sku,

            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN)
            String name,

            @NotBlank @Size(max = 64) @Pattern(regexp = PLAIN)
            String category,

            @NotNull @Positive @Max(1_000) Integer quantity,
            @NotNull @Valid Amount unitPrice,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewAccessory> accessories) {

        Basket.Article toArticle() {
            return new Basket.Article(
                    new Sku(sku),
                    name,
                    category,
                    quantity,
                    unitPrice.toMoney(),
                    accessories == null
                            ? List.of()
                            : accessories.stream()
                                    .map(NewAccessory::toAccessory)
                                    .toList());
        }
    }

    record NewAccessory(
            @NotBlank @Size(max = 80) @Pattern(regexp = PLAIN)
            String name,

            @NotNull @Positive @Max(100) Integer quantity,
            @Nullable @Valid Amount price) {

        Accessory toAccessory() {
            return new Accessory(name, quantity, price == null ? null : price.toMoney());
        }
    }

    record NewTender(
            @NotBlank @Size(max = 40) @Pattern(regexp = PLAIN)
            String tenderId,

            @NotNull TenderKind kind,

            @NotBlank @Size(max = 100) @Pattern(regexp = PLAIN)
            String paymentReference,

            @NotNull @Valid Amount amount) {

        Tender toTender() {
            return new Tender(new TenderId(tenderId), kind, paymentReference, amount.toMoney(), null);
        }
    }

    /// Absent, the currency is that of the amounts; given, they have to be in it.
    boolean keepsToItsCurrency() {
        return currency == null || currency.equals(shipping.currency());
    }

    Basket toBasket() {
        return new Basket(
                orderNumber,
                country,
                lines.stream().map(NewLine::toArticle).toList(),
                discount.toMoney(),
                shipping.toMoney(),
                tenders.stream().map(NewTender::toTender).toList(),
                policyVersion == null ? null : new PolicyVersion(policyVersion),
                policyAcceptedAt.truncatedTo(ChronoUnit.MICROS));
    }

    Buyer toBuyer() {
        return new Buyer(
                customer.customerId() == null ? null : new CustomerId(customer.customerId()),
                customer.email(),
                customer.name(),
                customer.locale(),
                !Boolean.FALSE.equals(customer.optionalLetters()),
                shippingAddress.toShippingAddress());
    }
}
