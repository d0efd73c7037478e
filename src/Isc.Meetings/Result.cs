using Isc.Api;
using Isc.Meetings.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Meetings;

/// <summary>What came of a request to change a record: all null where there is no such record.</summary>
/// <param name="Value">The record as it stands now.</param>
/// <param name="Problems">What is wrong with the request.</param>
/// <param name="Refused">Why the record's state does not allow it.</param>
/// <param name="Forbidden">True where the actor may read the record but not do this to it.</param>
internal sealed record Result<T>(T? Value = null, Problems? Problems = null, string? Refused = null, bool Forbidden = false)
    where T : class, IVersioned
{
    /// <summary>The answer: 200 with the version as ETag, 400, 403, 404 or 409.</summary>
    public Results<Ok<T>, ValidationProblem, ProblemHttpResult> ToAnswer(HttpContext http)
    {
        if (Problems is { Any: true } problems)
            return problems.ToResult();
        if (Forbidden)
            return TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden);
        if (Refused is not null)
            return TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, detail: Refused);
        if (Value is null)
            return GetMeetingEndpoints.NotFound();
        http.SendVersion(Value.Version);
        return TypedResults.Ok(Value);
    }

    /// <summary>The answer to a request that makes a record: 201 with its address, 400, 403, 404 or 409.</summary>
    /// <param name="http">The request.</param>
    /// <param name="kind">Part of the address under which such records stand.</param>
    public Results<Created<T>, ValidationProblem, ProblemHttpResult> ToCreated(HttpContext http, string kind)
    {
        if (Value is null || Problems is { Any: true })
        {
            var refusal = ToAnswer(http).Result;
            return refusal is ValidationProblem wrong ? wrong : (ProblemHttpResult)refusal;
        }

        http.SendVersion(Value.Version);
        return TypedResults.Created($"/api/v1/meetings/{kind}/{Value.Id}", Value);
    }

    /// <summary>The same about another kind of record, where there is no value.</summary>
    public Result<TOther> As<TOther>()
        where TOther : class, IVersioned => new(null, Problems, Refused, Forbidden);
}
