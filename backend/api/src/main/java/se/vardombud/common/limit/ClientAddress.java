package se.vardombud.common.limit;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as limits count it. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address, but of IPv6 only the network (/64): its holder has all the addresses in it. */
    public static String of(HttpServerRequest request) {
        return network(request.remoteAddress().hostAddress());
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
