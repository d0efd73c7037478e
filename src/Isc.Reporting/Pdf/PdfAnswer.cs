namespace Isc.Reporting.Pdf;

/// <summary>A PDF that was ordered, as the API tells of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Waiting, Making, Ready or Failed.</param>
/// <param name="Asked">When it was asked for.</param>
/// <param name="Document">Address of the file once it is ready.</param>
internal sealed record PdfAnswer(Guid Id, PdfState State, DateTime Asked, string? Document)
{
    public static PdfAnswer Of(PdfOrder order, PdfState state) =>
        new(order.Id, state, order.Asked, state == PdfState.Ready ? PathOf(order) + "/document" : null);

    public static string PathOf(PdfOrder order) => $"/api/v1/reports/{order.Report}/pdf/{order.Id}";
}
