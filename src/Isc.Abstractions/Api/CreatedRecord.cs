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
    /// <param name="http">The request.</param>
    /// <param name="key">What the record is addressed by: its id or its key.</param>
    /// <param name="record">As it is answered.</param>
    public static Created<T> Created<TKey, T>(this HttpContext http, TKey key, T record)
        where TKey : notnull =>
        TypedResults.Created($"{http.Request.PathBase}{http.Request.Path.Value?.TrimEnd('/')}/{key}", record);
}
