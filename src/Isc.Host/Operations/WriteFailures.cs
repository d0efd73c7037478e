using System.Data.Common;
using Isc.Data.Idempotency;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Operations;

/// <summary>The status that tells a client what became of a write that failed.</summary>
internal static class WriteFailures
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Io = 10, Full = 13;

    public static int StatusOf(Exception error) => error switch
    {
        DbUpdateConcurrencyException => StatusCodes.Status412PreconditionFailed,
        RepeatedRequestException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        TimeoutException => StatusCodes.Status503ServiceUnavailable,
        SqliteException { SqliteErrorCode: Full } => StatusCodes.Status507InsufficientStorage,
        SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or Io } => StatusCodes.Status503ServiceUnavailable,
        DbException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };
}
