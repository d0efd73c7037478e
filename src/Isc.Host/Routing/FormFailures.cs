using System.Net.Mime;
using Isc.Host.Operations;
using Microsoft.AspNetCore.Diagnostics;

namespace Isc.Host.Routing;

/// <summary>
/// Answers a form that a browser posted and that failed with the page of its status. The framework would show that page with the verb of
/// the form, and so refuse it.
/// </summary>
internal static class FormFailures
{
    public static bool IsForm(this HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && !request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.Any(accept => accept?.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) == true);

    public static void UseFormFailures(this IApplicationBuilder forms)
    {
        forms.Use(async (http, next) =>
        {
            await next(http);
            // By these two the form itself answers. For others the framework has named the type of a page that it then did not write.
            if (http.Response is { StatusCode: >= 400 and not (StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity), HasStarted: false })
                await ShowAsync(http, next);
        });
        // It logs what was thrown and leaves an empty answer, which the lines above fill.
        forms.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask, StatusCodeSelector = WriteFailures.StatusOf });
    }

    private static async Task ShowAsync(HttpContext http, RequestDelegate next)
    {
        http.Features.Set(await UnsavedForms.ReadAsync(http.Request, http.RequestAborted));
        var services = http.RequestServices;
        await using var scope = services.CreateAsyncScope();
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPathBase = http.Request.PathBase, OriginalPath = http.Request.Path, OriginalQueryString = http.Request.QueryString.Value,
        });
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (HttpMethods.Get, $"/_status/{http.Response.StatusCode}", default);
        http.Response.ContentType = null;
        (http.Request.ContentType, http.RequestServices) = (null, scope.ServiceProvider);
        try
        {
            await next(http);
        }
        finally
        {
            http.RequestServices = services;
        }
    }
}
