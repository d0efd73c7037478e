using System.Text.Json.Serialization;
using Isc.Host.Switching;
using Isc.Host.Operations;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Isc.Host.Routing;

/// <summary>How the API speaks: JSON, problem details, and a description of itself.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase));
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddValidation();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
            problem.ProblemDetails.Extensions["reference"] = problem.HttpContext.TraceIdentifier);
        services.AddExceptionHandler(options =>
        {
            options.StatusCodeSelector = WriteFailures.StatusOf;
            // A stale version is the client's news, not a fault of Isc: the log keeps to faults.
            options.SuppressDiagnosticsCallback = failed => failed.Exception is Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException;
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        services.AddSingleton<IApiDescriptionGroupCollectionProvider, SwitchedDescriptions>();
        return services.AddOpenApi("v1", options => options.AddOperationTransformer<VersionHeader>().AddOperationTransformer<IdempotencyHeader>().AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Isc";
            document.Info.Description = "Inter-sectoral coordination: bodies, themes, meetings, documents, reports and what modules add.";
            return Task.CompletedTask;
        }));
    }
}
