// A certified OpenID provider that is not ours. It signs in whoever gives a name, as NAME@isc.example, with the groups that the form
// names. Some names get an identity token that is the provider's own changed in one way; most of these no client may take.
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT, decodeJwt } from "jose";
import { interactionPolicy, Provider } from "oidc-provider";

const [clientId, clientSecret] = process.argv.slice(2);
const algorithm = "RS256";
const own = await generateKeyPair(algorithm, { extractable: true });
const foreign = await generateKeyPair(algorithm, { extractable: true });
const groups = new Map();

const sign = (claims, key = own.privateKey) => new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: "own", typ: "JWT" }).sign(key);
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
const now = () => Math.floor(Date.now() / 1000);
const spoilt = {
  "wrong-audience": (claims) => sign({ ...claims, aud: "another-client" }),
  "wrong-party": (claims) => sign({ ...claims, aud: [clientId, "another-client"], azp: "another-client" }),
  "wrong-issuer": (claims) => sign({ ...claims, iss: "http://127.0.0.1:9/" }),
  "expired": (claims) => sign({ ...claims, iat: now() - 7_200, exp: now() - 3_600 }),
  "too-early": (claims) => sign({ ...claims, nbf: now() + 3_600 }),
  "foreign-key": (claims) => sign(claims, foreign.privateKey),
  "changed-claim": (claims, token) => token.split(".").map((part, i) => (i === 1 ? encoded({ ...claims, sub: "chair" }) : part)).join("."),
  "changed-signature": (_, token) => token.slice(0, -8) + (token.endsWith("AAAAAAAA") ? "BBBBBBBB" : "AAAAAAAA"),
  "unsigned": (claims) => `${encoded({ alg: "none", typ: "JWT" })}.${encoded(claims)}.`,
  "secret-as-key": (claims) => new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(Buffer.from(clientSecret.padEnd(32, "x"))),
  "other-nonce": (claims) => sign({ ...claims, nonce: randomBytes(32).toString("base64url") }),
  "no-nonce": ({ nonce, ...claims }) => sign(claims),
  "access-token": (claims) => new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: "own", typ: "at+jwt" }).sign(own.privateKey),
  "two-factors": (claims) => sign({ ...claims, acr: "two-factors" }),
  "long-ago": (claims) => sign({ ...claims, auth_time: now() - 3_600 }),
  "nobody": ({ sub, ...claims }) => sign(claims),
};

// Consent is not asked for: native clients would be asked each time.
const policy = interactionPolicy.base();
policy.remove("consent");

let answer;
const server = createServer((request, response) => answer(request, response));
server.listen(0, "127.0.0.1", async () => {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}`, {
    clients: [{
      client_id: clientId,
      client_secret: clientSecret,
      // A native client may come from any port of this machine.
      application_type: "native",
      redirect_uris: ["http://127.0.0.1/account/callback/ties", "http://127.0.0.1/account/callback/other", "http://127.0.0.1/account/callback/strong"],
      token_endpoint_auth_method: "client_secret_post",
    }],
    jwks: { keys: [{ ...(await exportJWK(own.privateKey)), kid: "own", alg: algorithm, use: "sig" }] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, name) => ({
      accountId: name,
      claims: () => ({ sub: name, name: `${name} of the provider`, email: `${name}@isc.example`, email_verified: true, groups: groups.get(name) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    if (context.path.startsWith("/interaction/")) {
      if (context.method === "GET") {
        context.type = "html";
        context.body = "<!doctype html><title>Sign in</title><form method=post><input name=login><input name=groups><button>Sign in</button></form>";
        return;
      }

      const given = new URLSearchParams(Buffer.concat(await context.req.toArray()).toString());
      groups.set(given.get("login"), given.get("groups")?.split(" "));
      await provider.interactionFinished(context.req, context.res, { login: { accountId: given.get("login"), remember: false } });
      context.respond = false;
      return;
    }

    await next();
    const token = context.path === "/token" && context.body?.id_token;
    const spoil = token && spoilt[decodeJwt(token).sub];
    if (spoil) context.body.id_token = await spoil(decodeJwt(token), token);
  });
  answer = provider.callback();
  console.log(provider.issuer);
});

// Whoever started it has gone.
process.stdin.on("end", () => process.exit()).resume();
