using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Api;

/// <summary>The answer to a request that made a record.</summary>
public static class CreatedRecord
{
    /// <summary>
    /// 201, with the record's address under that of the request. Not asked of the routes: those of a module that is switched off meanwhile
    /// are gone, and a record that is saved must not be answered with a failure.
    /// </summary>
    public static Created<T> Created<T>(this HttpContext http, Guid id, T record) =>
        TypedResults.Created($"{http.Request.PathBase}{http.Request.Path.Value?.TrimEnd('/')}/{id}", record);
}
