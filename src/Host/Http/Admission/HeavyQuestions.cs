using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Regulations.Host.Http.Admission;

/// <summary>
/// Answers what is dear within a share of the machine and a bounded time, so that who asks little is not kept waiting by who
/// asks much. A caller is a remote address.
/// </summary>
internal sealed class HeavyQuestions(HostSettings settings)
{
    private readonly Places _places = new(settings.MostHeavyQuestions, settings.MostWaitingQuestions, settings.MostWaitingOfCaller);

    /// <summary>The answer is settled and only to be sent: the place is free, however slowly the caller reads.</summary>
    public static void Settled(HttpContext context) => context.Features.Get<HeldPlace>()?.Place.Dispose();

    public async Task Answer(HttpContext context, RequestDelegate answer)
    {
        var aborted = context.RequestAborted;
        using var late = new CancellationTokenSource(settings.LongestQuestion, settings.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, aborted);
        try
        {
            using var place = await _places.Enter(CallerOf(context.Connection.RemoteIpAddress), either.Token);
            if (place is null)
            {
                await Problems.Write(context, new(ProblemType.TooManyQuestions, "As many questions like this one wait as the host bears."));
                return;
            }

            context.Features.Set(new HeldPlace(place));
            context.RequestAborted = either.Token;
            await answer(context);
        }
        catch (OperationCanceledException)
            when (late.IsCancellationRequested && !aborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.RequestAborted = aborted;
            context.Response.Clear();
            await Problems.Write(context, new(ProblemType.QuestionTooLong, string.Create(
                CultureInfo.InvariantCulture, $"It was not answered within {settings.LongestQuestion.TotalSeconds} seconds.")));
        }
        finally
        {
            context.RequestAborted = aborted;
        }
    }

    /// <summary>Of IPv6 the network that one subscriber has; none for whoever asks within the host itself.</summary>
    private static string CallerOf(IPAddress? address)
    {
        if (address is null) return string.Empty;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address)
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private sealed record HeldPlace(IDisposable Place);
}
