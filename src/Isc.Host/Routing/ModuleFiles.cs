using System.Reflection;
using Isc.Host.Modules;
using Isc.Modules;
using Microsoft.AspNetCore.StaticFiles;

namespace Isc.Host.Routing;

/// <summary>
/// Static files of a module, embedded as <c>wwwroot/…</c> and served under <c>/_module/{id}</c>: a route like its others, so that the
/// switch takes them along.
/// </summary>
internal static class ModuleFiles
{
    private const string Root = "wwwroot/";
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapModuleFiles(this IEndpointRouteBuilder app, ModuleCatalogue catalogue)
    {
        foreach (var module in catalogue.Modules.Where(m => m.Status != ModuleStatus.Failed))
        {
            foreach (var file in FilesOf(module.Assembly!))
            {
                app.MapMethods($"/_module/{module.Id}/{file}", [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, module.Assembly!, file))
                    .WithMetadata(new Owner(module.Id)).ExcludeFromDescription().AllowAnonymous();
            }
        }
    }

    private static IEnumerable<string> FilesOf(Assembly assembly) => assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Select(name => name[Root.Length..]);

    private static async Task SendAsync(HttpContext context, Assembly assembly, string file)
    {
        await using var content = assembly.GetManifestResourceStream(Root + file)!;
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "public, max-age=3600";
        if (HttpMethods.IsGet(context.Request.Method))
            await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
