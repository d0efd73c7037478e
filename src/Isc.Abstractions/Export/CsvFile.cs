using System.Text;
using Isc.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Export;

/// <summary>Tables as CSV after RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets guess the encoding.</summary>
public static class CsvFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    /// <summary>Says that the route answers with such a file, which is dear and therefore bounded.</summary>
    public static RouteHandlerBuilder AnswersCsv(this RouteHandlerBuilder route) =>
        route.Limited(LimitKind.Export).Produces(StatusCodes.Status200OK, contentType: "text/csv");

    /// <summary>Answers with a file that is written row by row as it is read: nothing is collected.</summary>
    /// <param name="name">Name of the file, with its extension.</param>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">What the rows tell of, in order.</param>
    /// <param name="write">Writes a row, one cell for each column.</param>
    public static PushStreamHttpResult Of<T>(string name, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvRow, T> write) =>
        TypedResults.Stream(stream => WriteAsync(stream, columns, rows, write, CancellationToken.None), MediaType, name);

    /// <summary>Writes the table to <paramref name="stream"/>, which stays open.</summary>
    public static async Task WriteAsync<T>(
        Stream stream, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvRow, T> write, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 32_768, leaveOpen: true);
        var row = new CsvRow();
        foreach (var column in columns)
            row.Text(column);
        await text.WriteAsync(row.End(), cancellationToken);
        await foreach (var item in rows.WithCancellation(cancellationToken))
        {
            write(row, item);
            await text.WriteAsync(row.End(), cancellationToken);
        }
    }
}
