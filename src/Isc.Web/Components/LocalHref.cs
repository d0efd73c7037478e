using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Components;

/// <summary>Addresses relative to the root of the language, which the document's base element supplies.</summary>
internal static class LocalHref
{
    /// <summary>A path from the root of the language as a link: <c>/meetings</c> becomes <c>meetings</c>.</summary>
    public static string Of(string path) => path.TrimStart('/') is { Length: > 0 } rest ? rest : "./";

    /// <summary>
    /// The address the reader asked for, without the language, query included. A link to a place on the same page has to repeat it,
    /// since the base element would otherwise lead to the home page.
    /// </summary>
    public static string Here(NavigationManager navigation, HttpContext? context)
    {
        // An error page runs under another path than the one in the browser.
        if (context?.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced)
            return (replaced.OriginalPath + replaced.OriginalQueryString).TrimStart('/');
        if (context?.Features.Get<IExceptionHandlerFeature>() is { } failed)
            return (failed.Path + context.Request.QueryString).TrimStart('/');
        return navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];
    }
}
