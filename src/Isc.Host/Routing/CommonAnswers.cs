using Isc.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Isc.Host.Routing;

/// <summary>Describes the answers that the host gives before a route is asked.</summary>
internal sealed class CommonAnswers : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (operation.Parameters?.Count > 0 || operation.RequestBody is not null)
            Add("400", "The request cannot be read, or something in it is wrong.");
        if (operation.RequestBody is not null)
        {
            Add("413", "The body is too large.");
            Add("415", "The body is of another type than asked for.");
        }

        Add("401", "Without a token that is valid.");
        if (metadata.OfType<IAuthorizeData>().Any())
            Add("403", "The permission is missing.");
        if (metadata.OfType<LimitedAttribute>().Any())
            Add("429", "Too often; 'Retry-After' says when to try again.");
        return Task.CompletedTask;

        void Add(string status, string description) => (operation.Responses ??= []).TryAdd(status, new OpenApiResponse
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() },
        });
    }
}
