using System.Security.Cryptography;
using System.Text;
using Isc.Access;
using Isc.Data.Idempotency;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Isc.Host.Routing;

/// <summary>
/// A POST to the API with an <c>Idempotency-Key</c>, or a page's form with its hidden key, has one effect and one answer however often
/// it is sent. Without a key it is a request like any other.
/// </summary>
internal sealed class IdempotentRequests(RequestDelegate next, Replies replies, ICurrentActor current)
{
    public const string Header = "Idempotency-Key";

    private const string Field = "idempotency-key";
    private const string AntiforgeryField = "__RequestVerificationToken";

    public async Task InvokeAsync(HttpContext context)
    {
        var key = context.Request.Headers[Header].ToString();
        // The framework's own refusal, of a wrong media type, is an endpoint too, and no route.
        if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint() is not RouteEndpoint endpoint)
            await next(context);
        else if (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            await AnswerFormAsync(context);
        else if (key.Length == 0 || !context.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase))
            await next(context);
        else if (key.Length > IdempotentRequest.LongestKey || key.Any(letter => letter is <= ' ' or > '~'))
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"{Header} is 1 to {IdempotentRequest.LongestKey} visible ASCII characters.");
        else
            await AnswerOnceAsync(context, key, await HashOfBodyAsync(context.Request, context.RequestAborted));
    }

    private async Task AnswerFormAsync(HttpContext context)
    {
        // A form without its token is refused by the page; reading it here would throw.
        var refused = context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false };
        var form = !refused && context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        var key = form?[Field].ToString() ?? "";
        // Who is not signed in posts passwords; nothing of that is kept, not even a hash.
        if (key.Length is 0 or > 100 || current.Actor.AccountId is null)
        {
            await next(context);
            return;
        }

        // A form that was sent, gone back to and changed is another request under the same key.
        var hash = HashOf(form!);
        await AnswerOnceAsync(context, $"{key}:{hash}", hash);
    }

    private async Task AnswerOnceAsync(HttpContext context, string key, string hash)
    {
        var request = new IdempotentRequest(
            current.Actor.AccountId ?? Guid.Empty, $"{context.Request.Method} {context.Request.PathBase}{context.Request.Path}", key, hash,
            data => ReferenceEquals(context.RequestServices.GetService(data.GetType()), data));
        if (await replies.FindAsync(request, context.RequestAborted) is { } known)
        {
            await RepeatAsync(context, request, known);
            return;
        }

        var answer = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        replies.Begin(request);
        try
        {
            await next(context);
            if (context.Response.StatusCode < StatusCodes.Status400BadRequest)
                await replies.CompleteAsync(request, reply => Keep(context.Response, buffer, reply), CancellationToken.None);
            else
                await replies.AbandonAsync(request);
            context.Response.Body = answer;
        }
        catch (Exception error)
        {
            await replies.AbandonAsync(request);
            context.Response.Body = answer;
            if (error is not RepeatedRequestException)
                throw;
            context.Response.Clear();
            await RepeatAsync(context, request, await replies.FindAsync(request, context.RequestAborted));
            return;
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(answer, context.RequestAborted);
    }

    // What is told once, a new token, is told once: the effect stays one, and the answer is not kept.
    private static void Keep(HttpResponse response, MemoryStream body, KeptReply reply)
    {
        var isPage = response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (isPage ? response.Headers.Location.Count == 0 : response.GetTypedHeaders().CacheControl?.NoStore is true)
            return;
        reply.Status = response.StatusCode;
        reply.Location = response.Headers.Location;
        reply.Tag = response.Headers.ETag;
        reply.ContentType = response.ContentType;
        reply.Body = Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
    }

    private static Task RepeatAsync(HttpContext context, IdempotentRequest request, KeptReply? reply)
    {
        if (reply is not null && reply.RequestHash != request.Hash)
            return RefuseAsync(context, StatusCodes.Status422UnprocessableEntity, $"This {Header} was sent before with another request.");
        if (reply?.Status is not { } status)
            return RefuseAsync(context, StatusCodes.Status409Conflict, "The request was sent before and had its effect; its answer was not kept.");
        context.Response.StatusCode = status;
        context.Response.Headers["Idempotency-Replayed"] = "true";
        if (reply.Location is not null)
            context.Response.Headers.Location = reply.Location;
        if (reply.Tag is not null)
            context.Response.Headers.ETag = reply.Tag;
        context.Response.ContentType = reply.ContentType;
        return string.IsNullOrEmpty(reply.Body) ? Task.CompletedTask : context.Response.WriteAsync(reply.Body, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int status, string detail) =>
        TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);

    private static async Task<string> HashOfBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.QueryString}\n{request.ContentType}\n"));
        var buffer = new byte[16_384];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
            hash.AppendData(buffer, 0, read);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsHashed(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> field) =>
        field.Key is not (Field or AntiforgeryField) && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static string HashOf(IFormCollection form)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in form.Where(IsHashed).OrderBy(field => field.Key, StringComparer.Ordinal))
            text.Append(name).Append('=').AppendJoin('\u001f', values.ToArray()).Append('\n');
        foreach (var file in form.Files)
            text.Append(file.Name).Append(':').Append(file.FileName).Append(':').Append(file.Length).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
