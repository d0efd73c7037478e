using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Isc.Host.Routing;

/// <summary>Describes <c>If-Match</c> on every operation that answers 428 without it.</summary>
internal sealed class VersionHeader : IOpenApiOperationTransformer
{
    private const string Header = "If-Match";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.Responses?.ContainsKey("428") is true && operation.Parameters?.Any(p => p.Name == Header) is not true)
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = Header,
                In = ParameterLocation.Header,
                Required = true,
                Description = "The ETag of the version that was read: \"3\", in its quotation marks.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        return Task.CompletedTask;
    }
}
