using System.Collections.Concurrent;
using Regulations.Host.Registers;

namespace Regulations.Host.Recording;

/// <summary>The writers of the registers held open, each begun with the first request of its register and ended with it.</summary>
public sealed class RegisterWriters
{
    private readonly ConcurrentDictionary<OpenRegister, Lazy<RegisterWriter>> _writers = new();

    internal RegisterWriter Of(OpenRegister register) =>
        _writers.GetOrAdd(register, static register => new(() => Begin(register))).Value;

    private static RegisterWriter Begin(OpenRegister register)
    {
        var writer = new RegisterWriter(register);
        register.RunAlongside(writer.Run);
        return writer;
    }
}
