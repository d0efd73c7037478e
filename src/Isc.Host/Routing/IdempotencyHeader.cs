using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Isc.Host.Routing;

/// <summary>Describes <c>Idempotency-Key</c> on every operation that creates.</summary>
internal sealed class IdempotencyHeader : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.HttpMethod == HttpMethods.Post && operation.Responses?.ContainsKey("201") is true)
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = IdempotentRequests.Header,
                In = ParameterLocation.Header,
                Description = "Chosen by the client: the same request under the same key, within 48 hours, has one effect and gets the first one's answer. "
                    + "Another request under it gets 422.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = Data.Idempotency.IdempotentRequest.LongestKey },
            });
            operation.Responses.TryAdd("422", new OpenApiResponse { Description = "The key was sent before with another request." });
        }

        return Task.CompletedTask;
    }
}
