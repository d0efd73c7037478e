// A certified OpenID provider for the tests. Prints its port; reads the one redirect address from its input; then serves.
// The name that is typed at its sign-in says who comes back, and what is wrong with their token.
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { generateKeyPairSync } from 'node:crypto'
import { SignJWT, importJWK, decodeJwt } from 'jose'
import Provider from 'oidc-provider'

const server = createServer()
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
console.log(server.address().port)
const [redirect] = await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next().then(line => [line.value])

const key = kid => ({ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' })
const own = key('own')
const foreign = key('own')
const issuer = `http://127.0.0.1:${server.address().port}`
const provider = new Provider(issuer, {
  jwks: { keys: [own] },
  clients: [{ client_id: 'isc', client_secret: 'a secret of the tests', redirect_uris: [redirect], token_endpoint_auth_method: 'client_secret_post' }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  pkce: { required: () => true },
  cookies: { keys: ['of the tests'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id, name: `${id} of the provider`, email: `${id.split('+')[0]}@isc.example`, email_verified: !id.includes('+unverified'),
      groups: id.includes('+coordinator') ? ['coordinators'] : [],
    }),
  }),
})

const faults = {
  audience: claims => [own, { ...claims, aud: 'another client' }],
  issuer: claims => [own, { ...claims, iss: 'https://elsewhere.example' }],
  expired: claims => [own, { ...claims, iat: claims.iat - 7200, exp: claims.iat - 3600 }],
  nonce: claims => [own, { ...claims, nonce: 'of another sign-in' }],
  foreign: claims => [foreign, claims],
}
provider.use(async (ctx, next) => {
  await next()
  if (!ctx.body?.id_token) return
  const claims = decodeJwt(ctx.body.id_token)
  const fault = claims.sub.split('+')[1]
  if (faults[fault]) {
    const [jwk, changed] = faults[fault](claims)
    ctx.body.id_token = await new SignJWT(changed).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(await importJWK(jwk, 'RS256'))
  } else if (fault === 'tampered') {
    const [head, , signature] = ctx.body.id_token.split('.')
    ctx.body.id_token = [head, Buffer.from(JSON.stringify({ ...claims, name: 'Somebody else' })).toString('base64url'), signature].join('.')
  } else if (fault === 'unsigned') {
    ctx.body.id_token = [Buffer.from('{"alg":"none"}').toString('base64url'), ctx.body.id_token.split('.')[1], ''].join('.')
  }
})
server.on('request', provider.callback())
console.log('ready')
